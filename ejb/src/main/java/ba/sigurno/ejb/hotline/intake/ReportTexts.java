package ba.sigurno.ejb.hotline.intake;

import ba.sigurno.ejb.confidential.RecordKey;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportReceipt;
import java.util.Arrays;

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

    private ReportTexts() {}

    /** Returns the receipt of the report that a key is of: it follows from the key, so that it is stored nowhere. */
    static ReportReceipt receipt(RecordKey key) {
        return ReportReceipt.of(Arrays.copyOf(key.derive(RECEIPT), ReportReceipt.BYTES));
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
