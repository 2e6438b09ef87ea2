package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** A block in which something is done. What a pupil answers is a list of positions from 1; what they count, the block says. */
public sealed interface Activity permits QuestionBlock, BranchBlock, SortBlock, OrderBlock, SignsBlock {

    /**
     * Judges an answer; null where nothing is right or wrong.
     *
     * @throws DomainException when it cannot be an answer here
     */
    Boolean judge(List<Integer> answer);

    /** Returns the positions that an answer is, from its stored form. */
    static List<Integer> positions(String answer) {
        return answer.isEmpty()
                ? List.of()
                : Arrays.stream(answer.split(",")).map(Integer::valueOf).toList();
    }

    /** Throws unless all positions are from 1 to a last one. */
    static void requireWithin(List<Integer> answer, int last) {
        require(answer.stream().allMatch(position -> 1 <= position && position <= last));
    }

    /** Throws unless all positions are from 1 to a last one, and none comes twice. */
    static void requireDistinct(List<Integer> answer, int last) {
        requireWithin(answer, last);
        require(new HashSet<>(answer).size() == answer.size());
    }

    /** Throws unless something holds of an answer. */
    static void require(boolean holds) {
        DomainException.require(holds, "curriculum_rule_answer_unfit");
    }
}
