package ba.sigurno.ejb.competition.correction;

import ba.sigurno.persistence.competition.result.Verdict;
import java.util.List;

/**
 * A question of a paper, for the person who corrects it.
 *
 * @param ageBand the code of the age band whose paper it is
 * @param ageBandName its name
 * @param item its place in the paper, from 1
 * @param stem its stem
 * @param several whether several choices together make the right answer
 * @param verdict the way in which its answers count in the result that counts
 * @param choices its choices
 */
public record CorrectableItem(
        String ageBand,
        String ageBandName,
        int item,
        String stem,
        boolean several,
        Verdict verdict,
        List<Choice> choices) {

    /**
     * A choice.
     *
     * @param code its code
     * @param text its text; empty for true and false, which the page names
     * @param right whether it is right by the author's key
     */
    public record Choice(String code, String text, boolean right) {}
}
