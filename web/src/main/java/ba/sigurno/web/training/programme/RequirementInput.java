package ba.sigurno.web.training.programme;

import ba.sigurno.ejb.training.programme.RequirementCommand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.programme.RequirementText;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The terms of a requirement, as a form has them. */
public class RequirementInput {

    private static final int DEFAULT_WAIT_HOURS = 24;

    private final List<RequirementTextInput> texts;
    private Integer passMark;
    private Integer[] meetings;
    private String prior;
    private boolean renewal;
    private boolean file;
    private boolean online;
    private Integer waitHours;

    RequirementInput(RequirementCommand content) {
        texts = Stream.of(Language.values())
                .filter(language -> !language.isCyrillic())
                .map(language -> new RequirementTextInput(
                        language, content.texts().getOrDefault(language, new RequirementText("", ""))))
                .toList();
        passMark = content.passMark();
        meetings = content.meetings().stream().sorted().toArray(Integer[]::new);
        prior = content.priorId();
        renewal = content.renewal();
        file = content.file();
        online = content.online();
        waitHours = content.waitHours() == null ? Integer.valueOf(DEFAULT_WAIT_HOURS) : content.waitHours();
    }

    RequirementCommand command() {
        var said = new EnumMap<Language, RequirementText>(Language.class);
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> said.put(text.getLanguage(), text.text()));
        return new RequirementCommand(said, passMark, Set.of(meetings), prior, renewal, file, online, waitHours);
    }

    /** Returns the numbers that dates can have. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, ProgrammeEdition.MAX_MEETINGS).boxed().toList();
    }

    public List<RequirementTextInput> getTexts() {
        return texts;
    }

    public Integer getPassMark() {
        return passMark;
    }

    public void setPassMark(Integer passMark) {
        this.passMark = passMark;
    }

    public Integer[] getMeetings() {
        return meetings;
    }

    public void setMeetings(Integer[] meetings) {
        this.meetings = meetings;
    }

    public String getPrior() {
        return prior;
    }

    public void setPrior(String prior) {
        this.prior = prior;
    }

    public boolean isRenewal() {
        return renewal;
    }

    public void setRenewal(boolean renewal) {
        this.renewal = renewal;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public Integer getWaitHours() {
        return waitHours;
    }

    public void setWaitHours(Integer waitHours) {
        this.waitHours = waitHours;
    }

    public boolean isFile() {
        return file;
    }

    public void setFile(boolean file) {
        this.file = file;
    }
}
