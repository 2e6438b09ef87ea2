package ba.sigurno.web.competition.entry;

import ba.sigurno.ejb.competition.entry.ProofOfWork;
import ba.sigurno.ejb.competition.running.EditionInfo;
import ba.sigurno.ejb.competition.running.EditionInfo.Phase;
import ba.sigurno.ejb.competition.running.EditionService;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;

/**
 * The page on which children enter the competition and answer it: {@code edition} is a public id, none for the present
 * one.
 */
@Named
@RequestScoped
public class PlayBacking {

    @Inject
    private EditionService editions;

    @Inject
    private LanguageBacking language;

    @Inject
    private Caller caller;

    private String wished;
    private EditionInfo edition;

    /** Reads the edition: the one named, else the open one, else the next, else the last. */
    public void load() {
        edition = editions.all(language.getCurrent()).stream()
                .min(Comparator.comparing((EditionInfo each) -> !each.id().equals(wished))
                        .thenComparing(EditionInfo.LIKELIEST_FIRST))
                .orElse(null);
    }

    /** Returns the edition; null when there never was one. */
    public EditionInfo getEdition() {
        return edition;
    }

    public String getWished() {
        return wished;
    }

    public void setWished(String wished) {
        this.wished = wished;
    }

    public boolean isOpen() {
        return edition != null && edition.phase() == Phase.OPEN;
    }

    /** Returns whether the reader is a signed-in pupil, who enters by one click. */
    public boolean isPupil() {
        return caller.pupil().isPresent();
    }

    /** Returns the zero bits of the proof of work that a child without a class needs. */
    public int getProofBits() {
        return ProofOfWork.BITS;
    }

    /** Renders rules and prizes as HTML. */
    public String html(String markdown) {
        return Markdown.of(markdown).passage();
    }
}
