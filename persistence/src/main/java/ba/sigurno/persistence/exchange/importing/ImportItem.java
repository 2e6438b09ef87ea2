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

/** An item of an uploaded file as it was understood, and whether its editor chose it. */
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
        name = ImportItem.CHOSEN_COUNT,
        query = "SELECT COUNT(i) FROM ImportItem i WHERE i.questionImport = :import AND i.chosen = TRUE")
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

    /**
     * Finds the items of {@code :import} after position {@code :after}, in order, with the questions they are known as.
     */
    public static final String OF_IMPORT = "ImportItem.ofImport";

    /** Finds the item of {@code :import} at {@code :position}. */
    public static final String AT = "ImportItem.at";

    /** Finds the chosen items of the import with the id {@code :import} after position {@code :after}, in order. */
    public static final String CHOSEN = "ImportItem.chosen";

    /** Counts the chosen items of {@code :import}. */
    public static final String CHOSEN_COUNT = "ImportItem.chosenCount";

    /** Counts the items of {@code :import} by effect, sameness and choice. */
    public static final String COUNTS = "ImportItem.counts";

    /** Chooses those at {@code :positions}, or not. */
    public static final String CHOOSE = "ImportItem.choose";

    /** Chooses only those without changes or losses which the bank does not have. */
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
     * Creates an item that was understood, or, with {@code content} null, was not; chosen when it is neither refused
     * nor the same as in the bank.
     *
     * @param findings the changes and losses, as JSON
     * @param effect the worst of them; null for none
     * @param known the question of the bank that it is a version of; may be null
     * @param same whether it is exactly the same as that question
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

    /** Returns its position: 1 for the first item of the file. */
    public int getPosition() {
        return position;
    }

    /** Returns the entry of a package it stands in; else empty. */
    public String getFile() {
        return file;
    }

    /** Returns the line it begins on, from 1. */
    public int getLine() {
        return line;
    }

    public String getTitle() {
        return title;
    }

    /** Returns its identifier in the other system; may be null. */
    public String getIdentifier() {
        return identifier;
    }

    /** Returns the way it is answered; empty when it was refused. */
    public Optional<QuestionType> getType() {
        return Optional.ofNullable(type);
    }

    /** Returns its content; empty when it was refused. */
    public Optional<QuestionContent> getContent() {
        return Optional.ofNullable(content);
    }

    public List<String> getKeywords() {
        return keywords.isEmpty() ? List.of() : List.of(keywords.split("\n"));
    }

    /** Returns the changes and losses, as JSON. */
    public String getFindings() {
        return findings;
    }

    /** Returns the worst of the findings; empty when there is none. */
    public Optional<ExchangeEffect> getEffect() {
        return Optional.ofNullable(effect);
    }

    /** Returns the question of the bank that it is a version of. */
    public Optional<Question> getKnown() {
        return Optional.ofNullable(known);
    }

    /** Returns whether it is exactly the same as the bank's question. */
    public boolean isSame() {
        return same;
    }

    /** Returns whether its editor chose it. */
    public boolean isChosen() {
        return chosen;
    }
}
