package ba.sigurno.web.competition.edition;

import ba.sigurno.ejb.competition.edition.EditionCommand;
import ba.sigurno.ejb.competition.edition.EditionEditing;
import ba.sigurno.ejb.competition.edition.SaferInternetDay;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.i18n.Language;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** The form data of an edition. */
public class EditionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WindowInput window;
    private final List<EditionTextInput> texts;
    private int year;
    private boolean rehearsal;
    private int prizePercent = CompetitionEdition.PRIZE_PERCENT;
    private int prizesPerPool = 1;
    private int reservesPerPool = CompetitionEdition.RESERVES_PER_POOL;
    private int claimDays = CompetitionEdition.CLAIM_DAYS;

    /** Creates the data of a new edition, for the first Safer Internet Day after this day. */
    EditionInput(LocalDate today) {
        var day = SaferInternetDay.after(today);
        year = day.getYear();
        window = new WindowInput(Dates.instant(day, EditionEditing.OPENS), Dates.instant(day, EditionEditing.CLOSES));
        texts = written()
                .map(language -> new EditionTextInput(language, new EditionText("", "", "", "")))
                .toList();
    }

    /** Creates the data of an existing edition. */
    EditionInput(EditionCommand content) {
        year = content.year();
        rehearsal = content.rehearsal();
        window = new WindowInput(content.opensAt(), content.closesAt());
        prizePercent = content.prizePercent();
        prizesPerPool = content.prizesPerPool();
        reservesPerPool = content.reservesPerPool();
        claimDays = content.claimDays();
        texts = written()
                .map(language -> new EditionTextInput(
                        language, content.texts().getOrDefault(language, new EditionText("", "", "", ""))))
                .toList();
    }

    private static Stream<Language> written() {
        return Stream.of(Language.values()).filter(language -> !language.isCyrillic());
    }

    EditionCommand command() {
        var said = new EnumMap<Language, EditionText>(Language.class);
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> said.put(text.getLanguage(), text.text()));
        return new EditionCommand(
                year,
                rehearsal,
                window.opensAt(),
                window.closesAt(),
                prizePercent,
                prizesPerPool,
                reservesPerPool,
                claimDays,
                said);
    }

    public WindowInput getWindow() {
        return window;
    }

    public List<EditionTextInput> getTexts() {
        return texts;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public boolean isRehearsal() {
        return rehearsal;
    }

    public void setRehearsal(boolean rehearsal) {
        this.rehearsal = rehearsal;
    }

    public int getPrizePercent() {
        return prizePercent;
    }

    public void setPrizePercent(int prizePercent) {
        this.prizePercent = prizePercent;
    }

    public int getPrizesPerPool() {
        return prizesPerPool;
    }

    public void setPrizesPerPool(int prizesPerPool) {
        this.prizesPerPool = prizesPerPool;
    }

    public int getReservesPerPool() {
        return reservesPerPool;
    }

    public void setReservesPerPool(int reservesPerPool) {
        this.reservesPerPool = reservesPerPool;
    }

    public int getClaimDays() {
        return claimDays;
    }

    public void setClaimDays(int claimDays) {
        this.claimDays = claimDays;
    }
}
