package gouji.read.container;

/**
 * How much is taken out of one file that somebody gave, all containers inside it together.
 *
 * @param depth   how many containers may stand in each other
 * @param members how many files
 * @param member  bytes of one file
 * @param ratio   how many times the size of the given file all that is unpacked may have
 * @param spare   bytes that may be unpacked whatever the size of the given file
 */
public record ContainerLimits(int depth, int members, int member, int ratio, long spare) {

    /** Reports shrink to a twentieth at most: what grows more than two hundred times is made to fill memory and disks. */
    public static final ContainerLimits DEFAULT = new ContainerLimits(8, 100_000, 128 << 20, 200, 64L << 20);
}
