package ba.sigurno.ejb.certificate.check;

import java.util.Arrays;

/**
 * Limits the nesting and the sets of something in DER. Readers of ASN.1 call themselves for each level, so thousands of
 * levels overflow their stack; writers sort each set by writing its members again and again, so a full set takes minutes.
 */
final class DerNesting {

    /** Twice as deep as a signature with a time-stamp is. */
    private static final int DEEPEST = 50;

    /** Several times as many as a signature or a certificate has in a set, or in what may be one by its tag. */
    private static final int MAX_IN_SET = 32;

    private static final int SET = 0x31;
    private static final int CONTEXT = 0xa0;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;
    private static final int LONG_LENGTH = 0x80;

    private final byte[] der;

    private DerNesting(byte[] der) {
        this.der = der;
    }

    /** Whether it is well nested, not too deep, and its sets are small and in order. What has no length is not DER. */
    static boolean isSound(byte[] der) {
        return new DerNesting(der).isSound(0, der.length, 0, 0);
    }

    private boolean isSound(int from, int to, int depth, int around) {
        int at = from;
        int last = from;
        int members = 0;
        while (at < to) {
            int bytes = at + 1 < to ? lengthBytes(at + 1) : 0;
            if (depth > DEEPEST || bytes == 0 || (der[at] & LONG_TAG) == LONG_TAG || at + 1 + bytes > to) {
                return false;
            }
            int begin = at + 1 + bytes;
            int end = begin + length(at + 1, bytes);
            boolean nests = (der[at] & CONSTRUCTED) != 0;
            if (end < begin || end > to || nests && !isSound(begin, end, depth + 1, der[at] & 0xff)) {
                return false;
            }
            members++;
            if (mayBeSet(around) && members > MAX_IN_SET
                    || around == SET && Arrays.compareUnsigned(der, last, at, der, at, end) > 0) {
                return false;
            }
            last = at;
            at = end;
        }
        return true;
    }

    private static boolean mayBeSet(int tag) {
        return tag == SET || (tag & CONTEXT) == CONTEXT;
    }

    /** The number of bytes of the length at a place; 0 when it is none, or longer than any file here. */
    private int lengthBytes(int at) {
        int first = der[at] & 0xff;
        int more = first < LONG_LENGTH ? 0 : first - LONG_LENGTH;
        return first == LONG_LENGTH || more > 3 ? 0 : 1 + more;
    }

    private int length(int at, int bytes) {
        int length = bytes == 1 ? der[at] : 0;
        for (int next = 1; next < bytes; next++) {
            length = length << 8 | der[at + next] & 0xff;
        }
        return length;
    }
}
