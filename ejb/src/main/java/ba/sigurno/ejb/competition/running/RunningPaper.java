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

/** A paper of a running edition: it reads answers to its items, and holds the sheets sent to entrants. */
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

    /**
     * Returns the seed for the order of the choices of an item, from 0: the same for all entrants, and on each
     * instance.
     */
    long seed(int item) {
        return id << Byte.SIZE | item;
    }

    /** Returns whether it is the paper of a grade. */
    boolean isFor(Level level, int grade) {
        return ageBand.covers(level, grade);
    }

    /** Counts the questions. */
    public int size() {
        return items.size();
    }

    /**
     * Encodes the chosen choices of an item, from 1, as a response: bit n - 1 is the choice at place n. Returns null
     * when there is no such item or that is no answer to it.
     */
    public String response(int item, long chosen) {
        return 1 <= item && item <= items.size() ? items.get(item - 1).response(chosen) : null;
    }

    /** Returns the places chosen in an encoded response to an item, from 1, ascending. */
    public List<Integer> places(int item, String response) {
        return items.get(item - 1).places(response);
    }

    /** Returns the places of the right choices of an item, from 1, ascending. */
    public List<Integer> right(int item) {
        return items.get(item - 1).right();
    }

    /** Returns why that is right, of an item from 1: HTML by the tag of the language; none without an explanation. */
    public Map<String, String> explanation(int item) {
        return items.get(item - 1).explanation();
    }

    /** Counts the choices of an item, from 1. */
    public int choices(int item) {
        return items.get(item - 1).choices();
    }

    /** Returns the questions as JSON in UTF-8, without the key. */
    public byte[] sheet(Language language) {
        return sheets.get(language);
    }

    /** Returns the scoring key. */
    public PaperKey key() {
        return key;
    }

    /** Returns the key of the paper. */
    public long id() {
        return id;
    }

    public List<RunningItem> items() {
        return items;
    }
}
