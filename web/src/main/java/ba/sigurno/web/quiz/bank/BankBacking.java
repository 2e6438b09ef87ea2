package ba.sigurno.web.quiz.bank;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.quiz.bank.BankColumn;
import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.bank.BankFilter.Whose;
import ba.sigurno.ejb.quiz.bank.BankLine;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.ejb.quiz.bank.BankStatus;
import ba.sigurno.ejb.quiz.bank.QuestionBulk;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the list of the bank; all filters stand in the address. Bulk changes are {@link BulkBacking}'s. */
@Named
@RequestScoped
public class BankBacking {

    @Inject
    private BankService bank;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private String q;
    private QuestionType type;
    private String strand;
    private String age;
    private Difficulty difficulty;
    private String keyword;
    private String lang;
    private BankStatus status;
    private Whose whose;
    private final LazyRows<BankLine> rows =
            new LazyRows<>(List.of(BankColumn.values()), () -> filter().order(), this::page);
    private long waiting;

    /** Counts what waits for the caller. */
    public void load() {
        waiting = isEditor() ? bank.waiting() : 0;
    }

    private Page<BankLine> page(Sort sort, int wished) {
        return bank.search(filter(), sort, wished, language.getCurrent());
    }

    /** Returns the filter in the address. */
    public BankFilter filter() {
        return new BankFilter(
                q,
                type,
                strand,
                age,
                difficulty,
                keyword,
                BankParams.spoken(lang),
                BankParams.lacking(lang),
                status,
                whose);
    }

    /** Returns whether the address narrows the list. */
    public boolean isFiltered() {
        return !filter().equals(BankFilter.ALL);
    }

    /** Returns whether the caller may change the questions. */
    public boolean isEditor() {
        return caller.hasRole(Role.EDITOR);
    }

    /** Returns the number of versions that wait for the caller to review them. */
    public long getWaiting() {
        return waiting;
    }

    /** Returns whether all matching questions can be changed at once. */
    public boolean isAllChangeable() {
        return rows.getTotal() <= QuestionBulk.MAX;
    }

    /** Returns whether the list is that of the questions to review. */
    public boolean isReview() {
        return whose == Whose.REVIEW;
    }

    /** Returns the questions that are found. */
    public LazyRows<BankLine> getRows() {
        return rows;
    }

    /** Returns the strand of a question; a dash for one that is not filed. */
    public String strand(BankLine line) {
        return line.strand().isEmpty() ? text("app_none") : line.strand();
    }

    /** Returns the difficulty of a question, in words. */
    public String difficulty(BankLine line) {
        return text(line.difficulty() == null ? "app_none" : "quiz_difficulty_" + line.difficulty());
    }

    private String text(String key) {
        return Messages.text(language.getCurrent(), key);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public QuestionType getType() {
        return type;
    }

    public void setType(QuestionType type) {
        this.type = type;
    }

    public String getStrand() {
        return strand;
    }

    public void setStrand(String strand) {
        this.strand = strand;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public Difficulty getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(Difficulty difficulty) {
        this.difficulty = difficulty;
    }

    public String getKeyword() {
        return keyword;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }

    public BankStatus getStatus() {
        return status;
    }

    public void setStatus(BankStatus status) {
        this.status = status;
    }

    public Whose getWhose() {
        return whose;
    }

    public void setWhose(Whose whose) {
        this.whose = whose;
    }
}
