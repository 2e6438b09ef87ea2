package ba.sigurno.ejb.hotline.intake;

import ba.sigurno.ejb.confidential.RecordKey;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.text.TypedCode;
import java.util.Arrays;
import java.util.Optional;

/** The encrypted fields of a report and what follows from its key, each by the name of its purpose. */
public final class ReportTexts {

    public static final String ADDRESS = "address";
    public static final String COMMENT = "comment";
    static final String MESSAGE = "message";
    public static final String EMAIL = "email";

    /** The purpose of the digests by which receipts are found. */
    static final String RECEIPT = "receipt";

    /** The purpose of the digests by which the same address is recognised. */
    static final String SAME_ADDRESS = "same-address";

    /** The random bytes of a receipt: eighty bits, as sixteen characters. */
    static final int RECEIPT_BYTES = 10;

    private ReportTexts() {}

    /** Returns the receipt of the report that a key is of: it follows from the key, so that it is stored nowhere. */
    static TypedCode receipt(RecordKey key) {
        return TypedCode.of(Arrays.copyOf(key.derive(RECEIPT), RECEIPT_BYTES));
    }

    /** Reads the receipt that somebody typed; empty when it is none, or mistyped. */
    public static Optional<TypedCode> readReceipt(String typed) {
        return TypedCode.read(typed, RECEIPT_BYTES);
    }

    /** Encrypts a message about a report. */
    public static byte[] message(RecordKey key, HotlineReport report, String words) {
        return key.encrypt(MESSAGE + "/" + report.getPublicId(), words);
    }

    /** Decrypts a message about a report. */
    public static String message(RecordKey key, HotlineReport report, byte[] sealed) {
        return key.decrypt(MESSAGE + "/" + report.getPublicId(), sealed);
    }
}
