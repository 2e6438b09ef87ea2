package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Hands items on as they are read: counts them, and turns a broken rule into a refusal of the one item. */
public final class ItemSink {

    private final Consumer<ReadItem> items;
    private int position;

    /** Hands on to {@code items}. */
    public ItemSink(Consumer<ReadItem> items) {
        this.items = items;
    }

    /**
     * Reads one item and hands it on. An item whose reading throws a {@link DomainException} is refused for this
     * reason, and so is one that is not complete.
     *
     * @param file the file it stands in, as {@link ReadItem} has it
     * @param line the line it begins on, from 1
     * @param reading makes the question, noting its changes and losses
     * @throws DomainException when there are too many items
     */
    public void read(String file, int line, Function<ItemNotes, ExchangedQuestion> reading) {
        DomainException.require(position < ExchangeLimits.ITEMS, "exchange_file_too_many_items", ExchangeLimits.ITEMS);
        position++;
        var notes = new ItemNotes(line);
        Optional<ExchangedQuestion> question;
        try {
            question = Optional.of(reading.apply(notes));
            Undescribed.in(question.get().content(), line).ifPresent(notes::add);
        } catch (DomainException refused) {
            question = Optional.empty();
            notes.add(Finding.of(ExchangeEffect.REFUSED, line, refused.getKey(), refused.getArguments()));
        }
        items.accept(new ReadItem(position, file, line, notes.title(), question, notes.findings()));
    }

    /** Hands on a refusal of an item that could not even be begun. */
    public void refuse(String file, int line, String key, Object... arguments) {
        read(file, line, notes -> {
            throw new DomainException(key, arguments);
        });
    }

    /** The findings on the item that is being read. */
    public static final class ItemNotes {

        private static final int TITLE_LENGTH = 80;

        private final int line;
        private final List<Finding> findings = new ArrayList<>();
        private String title = "";

        private ItemNotes(int line) {
            this.line = line;
        }

        /** Sets the item's name, or the beginning of its text if there is no name yet. */
        public void title(String title) {
            if (this.title.isEmpty()) {
                this.title = title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH) + "…";
            }
        }

        private String title() {
            return title;
        }

        /** Notes that something is lost. */
        public void lost(String key, Object... arguments) {
            add(Finding.of(ExchangeEffect.LOST, line, key, arguments));
        }

        /** Notes that something is changed. */
        public void changed(String key, Object... arguments) {
            add(Finding.of(ExchangeEffect.CHANGED, line, key, arguments));
        }

        /** Returns the text itself; its losses are noted. Its pictures are up to the caller. */
        public String markdown(Markup.Converted text) {
            text.findings(line).forEach(this::add);
            return text.markdown();
        }

        private void add(Finding finding) {
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
        }

        private List<Finding> findings() {
            return findings;
        }
    }
}
