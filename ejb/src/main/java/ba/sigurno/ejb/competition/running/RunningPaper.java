package ba.sigurno.ejb.competition.running;

import ba.sigurno.persistence.competition.edition.Paper;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A paper that is being answered: what its items take for an answer, and what is sent to be read. */
public final class RunningPaper {

    private final long id;
    private final AgeBand ageBand;
    private final List<RunningItem> items;
    private final PaperKey key;
    private final Map<Language, byte[]> sheets = new EnumMap<>(Language.class);

    RunningPaper(Paper paper) {
        this.id = paper.getId();
        this.ageBand = paper.getAgeBand();
        var running = new ArrayList<RunningItem>();
        for (QuestionVersion version : paper.getItems()) {
            running.add(new RunningItem(version.getContent(), seed(running.size())));
        }
        this.items = List.copyOf(running);
        this.key = new PaperKey(
                id,
                running.stream()
                        .map(item -> new ItemKey(item.content().interaction()))
                        .toList());
        for (Language language : Language.values()) {
            sheets.put(language, Sheet.of(this, language));
        }
    }

    /** The order of the choices of an item, from 0: the same for all who answer the paper, and on each instance. */
    long seed(int item) {
        return id << Byte.SIZE | item;
    }

    /** Whether pupils of this grade answer it. */
    boolean isFor(Level level, int grade) {
        return ageBand.covers(level, grade);
    }

    /** How many questions it asks. */
    public int size() {
        return items.size();
    }

    /**
     * The encoded response to an item, from 1, when these choices are taken: bit n - 1 is the choice in place n. Null when
     * there is no such item or that is no answer to it.
     */
    public String response(int item, long chosen) {
        return 1 <= item && item <= items.size() ? items.get(item - 1).response(chosen) : null;
    }

    /** The places of what was taken in an encoded response to an item, from 1, ascending. */
    public List<Integer> places(int item, String response) {
        return items.get(item - 1).places(response);
    }

    /** The places of what is right in an item, from 1, ascending. */
    public List<Integer> right(int item) {
        return items.get(item - 1).right();
    }

    /** How many choices an item, from 1, has. */
    public int choices(int item) {
        return items.get(item - 1).choices();
    }

    /** All that is asked, as JSON in UTF-8, without what is right. */
    public byte[] sheet(Language language) {
        return sheets.get(language);
    }

    /** What answers are worth. */
    public PaperKey key() {
        return key;
    }

    /** Its key. */
    public long id() {
        return id;
    }

    public List<RunningItem> items() {
        return items;
    }
}
