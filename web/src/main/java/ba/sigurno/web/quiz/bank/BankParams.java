package ba.sigurno.web.quiz.bank;

import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.bank.BankFilter.Whose;
import ba.sigurno.ejb.quiz.bank.BankStatus;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;

/** The filter of the bank as it stands in an address; each part may be missing. */
public class BankParams {

    @QueryParam("q")
    private String text;

    @QueryParam("type")
    private QuestionType type;

    @QueryParam("strand")
    private String strand;

    @QueryParam("age")
    private String age;

    @QueryParam("difficulty")
    private Difficulty difficulty;

    @QueryParam("keyword")
    private String keyword;

    @QueryParam("lang")
    private String lang;

    @QueryParam("status")
    private BankStatus status;

    @QueryParam("whose")
    private Whose whose;

    /** Returns the filter in the address. */
    public BankFilter filter() {
        return new BankFilter(text, type, strand, age, difficulty, keyword, spoken(lang), lacking(lang), status, whose);
    }

    /** Returns the language that questions must have; null for any. */
    static Language spoken(String lang) {
        return Language.ofTag(lang).orElse(null);
    }

    /** Returns the language that questions must lack; null for none. */
    static Language lacking(String lang) {
        return lang != null && lang.startsWith(BankChoices.LACKS)
                ? Language.ofTag(lang.substring(BankChoices.LACKS.length())).orElse(null)
                : null;
    }

    /** Returns the parameters of an address for a filter, by name. */
    public static Map<String, String> of(BankFilter filter) {
        var params = new LinkedHashMap<String, String>();
        put(params, "q", filter.text());
        put(params, "type", filter.type());
        put(params, "strand", filter.strand());
        put(params, "age", filter.ageBand());
        put(params, "difficulty", filter.difficulty());
        put(params, "keyword", filter.keyword());
        put(params, "lang", filter.speaks() == null ? null : filter.speaks().getTag());
        put(
                params,
                "lang",
                filter.lacks() == null
                        ? null
                        : BankChoices.LACKS + filter.lacks().getTag());
        put(params, "status", filter.status());
        put(params, "whose", filter.whose());
        return params;
    }

    private static void put(Map<String, String> params, String name, Object value) {
        if (value != null && !value.equals("")) {
            params.put(name, value.toString());
        }
    }
}
