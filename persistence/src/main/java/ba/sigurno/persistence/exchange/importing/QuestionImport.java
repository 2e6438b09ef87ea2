package ba.sigurno.persistence.exchange.importing;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An uploaded file of questions on its way into the bank: read first, with its changes and losses, then imported as far
 * as its editor chooses.
 */
@Entity
@Table(name = "question_import")
@NamedQuery(
        name = QuestionImport.BY_PUBLIC_ID_AND_ACCOUNT,
        query = "SELECT i FROM QuestionImport i WHERE i.publicId = :publicId AND i.account = :account")
@NamedQuery(
        name = QuestionImport.OF_ACCOUNT,
        query = "SELECT i FROM QuestionImport i WHERE i.account = :account ORDER BY i.begunAt DESC")
@NamedQuery(name = QuestionImport.PURGE, query = "DELETE FROM QuestionImport i WHERE i.begunAt < :before")
public class QuestionImport extends PublicEntity {

    /** Finds the import with {@code :publicId} if it is of {@code :account}. */
    public static final String BY_PUBLIC_ID_AND_ACCOUNT = "QuestionImport.byPublicIdAndAccount";

    /** Finds the imports of {@code :account}, the newest first. */
    public static final String OF_ACCOUNT = "QuestionImport.ofAccount";

    /** Deletes the imports begun before {@code :before}, with their items. */
    public static final String PURGE = "QuestionImport.purge";

    /** The time that items read are kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** The longest file name kept, in characters. */
    public static final int NAME_LENGTH = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "file_name", nullable = false, length = NAME_LENGTH)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExchangeFormat format;

    @Column(nullable = false)
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "strand_id")
    private Strand strand;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "age_band_id")
    private AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportState state = ImportState.READING;

    @Column(name = "problem_key")
    private String problemKey;

    @Column(name = "problem_text")
    private String problemText;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    private Integer taken;

    protected QuestionImport() {}

    /** Begins the reading of a file now; strand and age band, which may be null, are for questions that bring none. */
    public QuestionImport(
            Account account,
            String fileName,
            ExchangeFormat format,
            Language language,
            Strand strand,
            AgeBand ageBand,
            Instant now) {
        this.account = account;
        this.fileName = fileName.length() <= NAME_LENGTH ? fileName : fileName.substring(0, NAME_LENGTH);
        this.format = format;
        this.language = language;
        this.strand = strand;
        this.ageBand = ageBand;
        this.begunAt = now;
    }

    /** Notes that the file is read to its end. */
    public void read() {
        state = ImportState.READ;
    }

    /** Notes that the file as a whole could not be read, for the reason that a message key with its arguments tells. */
    public void failed(String key, String arguments) {
        state = ImportState.FAILED;
        problemKey = key;
        problemText = arguments.length() <= 1000 ? arguments : arguments.substring(0, 1000);
    }

    /** Notes the number of imported questions. */
    public void taken(int count) {
        state = ImportState.TAKEN;
        taken = count;
    }

    public Account getAccount() {
        return account;
    }

    public String getFileName() {
        return fileName;
    }

    public ExchangeFormat getFormat() {
        return format;
    }

    /** Returns the language of the texts, where the file does not name one. */
    public Language getLanguage() {
        return language;
    }

    /** Returns the strand for questions that bring none; may be null. */
    public Strand getStrand() {
        return strand;
    }

    /** Returns the age band for questions that bring none; may be null. */
    public AgeBand getAgeBand() {
        return ageBand;
    }

    public ImportState getState() {
        return state;
    }

    /** Returns the message key of the problem with the file as a whole. */
    public Optional<String> getProblemKey() {
        return Optional.ofNullable(problemKey);
    }

    /** Returns the arguments of that message, a line each; null without a problem. */
    public String getProblemText() {
        return problemText;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    /** Returns the number of imported questions; null before. */
    public Integer getTaken() {
        return taken;
    }
}
