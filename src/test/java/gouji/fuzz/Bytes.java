package gouji.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Damages bytes without knowing what they mean. */
final class Bytes {

    /** Numbers at which programs stumble. */
    private static final long[] INTERESTING = {0, 1, -1, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF,
        0x80000000L, 0xFFFFFFFFL, Long.MAX_VALUE};

    private static final int LONGEST_CHUNK = 4096;

    private Bytes() {
    }

    /** One to eight damages, one upon the other. */
    static byte[] damaged(byte[] bytes, Random random) {
        byte[] result = bytes;
        for (int n = 1 << random.nextInt(4); n > 0 && result.length > 0; n--) {
            result = switch (random.nextInt(8)) {
                case 0 -> Arrays.copyOf(result, random.nextInt(result.length));
                case 1 -> without(result, random);
                case 2 -> doubled(result, random);
                case 3 -> exchanged(result, random);
                case 4 -> withNumber(result, random);
                default -> flipped(result, random);
            };
        }
        return result;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        for (int n = 1 + random.nextInt(16); n > 0; n--) {
            int at = random.nextInt(result.length);
            result[at] = (byte) (random.nextBoolean() ? result[at] ^ 1 << random.nextInt(8) : random.nextInt(256));
        }
        return result;
    }

    private static byte[] withNumber(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        long number = INTERESTING[random.nextInt(INTERESTING.length)];
        int size = 1 << random.nextInt(4);
        boolean lowFirst = random.nextBoolean();
        int at = random.nextInt(result.length);
        for (int i = 0; i < size && at + i < result.length; i++) {
            result[at + i] = (byte) (number >> 8 * (lowFirst ? i : size - 1 - i));
        }
        return result;
    }

    private static byte[] without(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + length(random));
        return joined(bytes, 0, from, bytes, to, bytes.length);
    }

    private static byte[] doubled(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + length(random));
        byte[] result = bytes;
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            result = joined(result, 0, to, joined(bytes, from, to, result, to, result.length), 0, result.length - from);
        }
        return result;
    }

    private static byte[] exchanged(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        int a = random.nextInt(bytes.length);
        int b = random.nextInt(bytes.length);
        int length = Math.min(length(random), bytes.length - Math.max(a, b));
        System.arraycopy(bytes, a, result, b, length);
        System.arraycopy(bytes, b, result, a, length);
        return result;
    }

    private static int length(Random random) {
        return 1 + random.nextInt(1 + random.nextInt(LONGEST_CHUNK));
    }

    private static byte[] joined(byte[] a, int fromA, int toA, byte[] b, int fromB, int toB) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(a, fromA, toA - fromA);
        out.write(b, fromB, toB - fromB);
        return out.toByteArray();
    }
}
