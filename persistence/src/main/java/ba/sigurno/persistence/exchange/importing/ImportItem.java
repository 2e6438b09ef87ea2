package ba.sigurno.persistence.exchange.importing;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.content.ContentJson;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;

/** An item of an uploaded file as it was understood, and whether its editor wants it. */
@Entity
@Table(name = "import_item")
@NamedQuery(
        name = ImportItem.OF_IMPORT,
        query = "SELECT i FROM ImportItem i LEFT JOIN FETCH i.known WHERE i.questionImport = :import"
                + " AND i.position > :after ORDER BY i.position")
@NamedQuery(
        name = ImportItem.AT,
        query = "SELECT i FROM ImportItem i WHERE i.questionImport = :import AND i.position = :position")
@NamedQuery(
        name = ImportItem.CHOSEN,
        query = "SELECT i FROM ImportItem i LEFT JOIN FETCH i.known WHERE i.questionImport.id = :import"
                + " AND i.chosen = TRUE AND i.position > :after ORDER BY i.position")
@NamedQuery(
        name = ImportItem.COUNTS,
        query = "SELECT i.effect, i.same, i.chosen, COUNT(i) FROM ImportItem i WHERE i.questionImport = :import"
                + " GROUP BY i.effect, i.same, i.chosen")
@NamedQuery(
        name = ImportItem.CHOOSE,
        query = "UPDATE ImportItem i SET i.chosen = :chosen WHERE i.questionImport = :import"
                + " AND i.position IN :positions AND i.content IS NOT NULL")
@NamedQuery(
        name = ImportItem.CHOOSE_WHOLE,
        query =
                "UPDATE ImportItem i SET i.chosen = CASE WHEN i.effect IS NULL AND i.same = FALSE THEN TRUE ELSE FALSE END"
                        + " WHERE i.questionImport = :import")
@NamedQuery(name = ImportItem.DELETE_OF_IMPORT, query = "DELETE FROM ImportItem i WHERE i.questionImport.id = :import")
public class ImportItem extends BaseEntity {

    /** The items of {@code :import} behind position {@code :after}, in order, with the questions they are known as. */
    public static final String OF_IMPORT = "ImportItem.ofImport";

    /** The item of {@code :import} at {@code :position}. */
    public static final String AT = "ImportItem.at";

    /** The chosen items of the import with the id {@code :import} behind position {@code :after}, in order. */
    public static final String CHOSEN = "ImportItem.chosen";

    /** How many items of {@code :import} there are, by effect, sameness and choice. */
    public static final String COUNTS = "ImportItem.counts";

    /** Chooses those at {@code :positions}, or not. */
    public static final String CHOOSE = "ImportItem.choose";

    /** Chooses just those of which nothing changes or gets lost and which the bank does not have. */
    public static final String CHOOSE_WHOLE = "ImportItem.chooseWhole";

    /** Deletes the items of the import with the id {@code :import}. */
    public static final String DELETE_OF_IMPORT = "ImportItem.deleteOfImport";

    /** The longest title and the longest name of a file, in characters. */
    public static final int TEXT_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_id")
    private QuestionImport questionImport;

    private int position;

    @Column(nullable = false, length = TEXT_LENGTH)
    private String file;

    private int line;

    @Column(nullable = false, length = TEXT_LENGTH)
    private String title;

    @Column(length = Question.IDENTIFIER_LENGTH)
    private String identifier;

    @Enumerated(EnumType.STRING)
    private QuestionType type;

    @Convert(converter = ContentJson.class)
    private QuestionContent content;

    @Column(nullable = false)
    private String keywords;

    @Column(nullable = false)
    private String findings;

    @Enumerated(EnumType.STRING)
    private ExchangeEffect effect;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "known_id")
    private Question known;

    private boolean same;

    private boolean chosen;

    protected ImportItem() {}

    /**
     * An item that was understood, or, with {@code content} null, was not; chosen when it is neither refused nor the same
     * as what the bank has.
     *
     * @param findings what changes or gets lost, as JSON
     * @param effect the worst of it; null when nothing
     * @param known the question of the bank that it is another version of; may be null
     * @param same whether it says just what that question says
     */
    public ImportItem(
            QuestionImport questionImport,
            int position,
            String file,
            int line,
            String title,
            String identifier,
            QuestionContent content,
            List<String> keywords,
            String findings,
            ExchangeEffect effect,
            Question known,
            boolean same) {
        this.questionImport = questionImport;
        this.position = position;
        this.file = beginning(file);
        this.line = line;
        this.title = beginning(title);
        this.identifier = identifier;
        this.type = content == null ? null : content.type();
        this.content = content;
        this.keywords = String.join("\n", keywords);
        this.findings = findings;
        this.effect = effect;
        this.known = known;
        this.same = same;
        this.chosen = content != null && !same;
    }

    private static String beginning(String text) {
        return text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH - 1) + "…";
    }

    public QuestionImport getQuestionImport() {
        return questionImport;
    }

    /** 1 for the first item of the file. */
    public int getPosition() {
        return position;
    }

    /** The entry of a package it stands in; else empty. */
    public String getFile() {
        return file;
    }

    /** The line it begins on, from 1. */
    public int getLine() {
        return line;
    }

    public String getTitle() {
        return title;
    }

    /** What the other system knows it by; may be null. */
    public String getIdentifier() {
        return identifier;
    }

    /** How it is answered; empty when it was refused. */
    public Optional<QuestionType> getType() {
        return Optional.ofNullable(type);
    }

    /** What it says; empty when it was refused. */
    public Optional<QuestionContent> getContent() {
        return Optional.ofNullable(content);
    }

    public List<String> getKeywords() {
        return keywords.isEmpty() ? List.of() : List.of(keywords.split("\n"));
    }

    /** What changes or gets lost, as JSON. */
    public String getFindings() {
        return findings;
    }

    /** The worst of the findings; empty when there is none. */
    public Optional<ExchangeEffect> getEffect() {
        return Optional.ofNullable(effect);
    }

    /** The question of the bank that it is another version of. */
    public Optional<Question> getKnown() {
        return Optional.ofNullable(known);
    }

    /** Whether it says just what the bank's question says. */
    public boolean isSame() {
        return same;
    }

    /** Whether its editor wants it. */
    public boolean isChosen() {
        return chosen;
    }
}
