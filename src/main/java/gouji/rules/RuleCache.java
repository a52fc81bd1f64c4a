package gouji.rules;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * Compiled rules kept from run to run, as compiling takes most of a short run. A cache is read by Java deserialisation,
 * so it is only used in a folder that nobody but the user can write; where anything is wrong with it, rules are compiled.
 */
public final class RuleCache {

    private static final int KEPT = 16;

    private final Path folder;
    private final String build;

    private RuleCache(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /** No cache: rules are compiled every time. */
    public static RuleCache none() {
        return new RuleCache(null, "");
    }

    /**
     * A cache in a folder, made if it is missing; none where others than the user can write into it.
     *
     * @param build names this build of the program; what another one left is not read
     */
    public static RuleCache in(Path folder, String build) {
        try {
            if (!Files.isDirectory(folder)) {
                make(folder);
            }
            Path real = folder.toRealPath();
            return isOwn(real) ? new RuleCache(real, build) : none();
        } catch (IOException | SecurityException unusable) {
            return none();
        }
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (hasModes(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean hasModes(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    /** Where others could write, they could have written before as well: such a folder is not made safe by forbidding it now. */
    private static boolean isOwn(Path folder) throws IOException {
        if (!hasModes(folder)) {
            return true;
        }
        Set<PosixFilePermission> modes = Files.getPosixFilePermissions(folder);
        return !modes.contains(PosixFilePermission.GROUP_WRITE) && !modes.contains(PosixFilePermission.OTHERS_WRITE)
                && Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
    }

    /** The packages kept for these rules, or null. */
    @SuppressWarnings("unchecked")
    Collection<KiePackage> packages(String rules) {
        if (folder == null || !Files.isRegularFile(file(rules))) {
            return null;
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file(rules)));
                DroolsObjectInputStream objects = new DroolsObjectInputStream(bytes, KieBase.class.getClassLoader())) {
            return (List<KiePackage>) objects.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError damaged) {
            return null;
        }
    }

    /** Keeps the packages of these rules; where that fails the next run compiles again. */
    void keep(String rules, Collection<KiePackage> packages) {
        if (folder == null) {
            return;
        }
        try {
            Path beside = Files.createTempFile(folder, "rules", ".part");
            try {
                try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(beside));
                        DroolsObjectOutputStream objects = new DroolsObjectOutputStream(bytes)) {
                    objects.writeObject(new ArrayList<>(packages));
                }
                Files.move(beside, file(rules), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                dropOldest();
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | RuntimeException unkept) {
            // The cache is a convenience: without it the next run is slower, and nothing else.
            return;
        }
    }

    /** Rules that are being written leave a file for every version; all but the newest are of no use. */
    private void dropOldest() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(folder)) {
            kept = files.filter(file -> file.getFileName().toString().matches("rules-.*\\.bin"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed()).toList();
        }
        for (Path old : kept.subList(Math.min(KEPT, kept.size()), kept.size())) {
            Files.deleteIfExists(old);
        }
    }

    private Path file(String rules) {
        String key = Integer.toHexString((build + System.getProperty("java.vm.version")).hashCode());
        return folder.resolve("rules-" + key + "-" + rules.substring(0, 32) + ".bin");
    }
}
