package ba.sigurno.ejb.exchange.exporting;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.quiz.content.Picture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Iterates over the questions of an export, each with the files of its pictures. In memory are the texts of a batch,
 * and of pictures as many files as one question may have ({@link ExchangeLimits#PICTURES}), fetched together.
 */
final class ExportQuestions implements Iterator<ExchangedQuestion> {

    private final ExportBatches batches;
    private final ExportOrder order;
    private final Deque<ExchangedQuestion> waiting = new ArrayDeque<>();
    private Map<String, PictureFile> files = Map.of();
    private long after;
    private boolean ended;
    private int handed;

    ExportQuestions(ExportBatches batches, ExportOrder order) {
        this.batches = batches;
        this.order = order;
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && !ended) {
            var batch = batches.next(order, after);
            ended = batch.isEmpty();
            for (var item : batch) {
                item.question().ifPresent(waiting::add);
                after = item.id();
            }
        }
        return !waiting.isEmpty();
    }

    @Override
    public ExchangedQuestion next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var digests = digests(waiting.peek());
        if (!files.keySet().containsAll(digests)) {
            fetch();
        }
        var question = waiting.remove();
        handed++;
        return new ExchangedQuestion(
                question.identifier(),
                question.title(),
                question.content(),
                question.keywords(),
                question.category(),
                digests.stream().map(files::get).collect(Collectors.toMap(PictureFile::digest, file -> file)));
    }

    /** Fetches the pictures of the first that waits, all of them, and of those after it as far as there is room. */
    private void fetch() {
        var wanted = new LinkedHashSet<String>();
        for (var question : waiting) {
            var more = new LinkedHashSet<>(wanted);
            more.addAll(digests(question));
            if (!wanted.isEmpty() && more.size() > ExchangeLimits.PICTURES) {
                break;
            }
            wanted = more;
        }
        // Lets go of those before first, so that both are never in memory.
        files = Map.of();
        files = batches.pictures(wanted);
    }

    private static Set<String> digests(ExchangedQuestion question) {
        return question.content().pictures().map(Picture::digest).collect(Collectors.toSet());
    }

    /** Counts the questions handed over. */
    int handed() {
        return handed;
    }
}
