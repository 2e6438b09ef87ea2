package ba.sigurno.ejb.library.print;

import ba.sigurno.ejb.pdf.text.Passage.Run;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the words of a paragraph or a heading: strong ones are bold, emphasised ones lean. */
final class InlineRuns extends AbstractVisitor {

    private final List<Run> runs = new ArrayList<>();
    private int strong;
    private int emphasised;

    private InlineRuns(boolean bold) {
        strong = bold ? 1 : 0;
    }

    /** Returns the words in order; {@code bold} makes all of them bold. */
    static List<Run> of(Node part, boolean bold) {
        var words = new InlineRuns(bold);
        part.accept(words);
        return words.runs;
    }

    private void say(String words) {
        runs.add(new Run(words, strong > 0, emphasised > 0));
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        say(" ");
    }

    @Override
    public void visit(StrongEmphasis words) {
        strong++;
        visitChildren(words);
        strong--;
    }

    @Override
    public void visit(Emphasis words) {
        emphasised++;
        visitChildren(words);
        emphasised--;
    }
}
