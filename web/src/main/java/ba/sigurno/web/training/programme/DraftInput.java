package ba.sigurno.web.training.programme;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.training.programme.ProgrammeEditionCommand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.AuthorityPoints;
import ba.sigurno.persistence.training.programme.ProgrammeText;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The texts and worth of an edition, as a form has them. */
public class DraftInput {

    /** A new one, before anything is written. */
    static final ProgrammeEditionCommand BLANK = new ProgrammeEditionCommand(
            Map.of(), BigDecimal.valueOf(8), 0, Map.of(), null, 0, TrainerLevel.TRAINER, Set.of());

    private final List<DraftTextInput> texts;
    private final List<SchemeInput> schemes;
    private String hours;
    private int points;
    private Integer validMonths;
    private int renewalMonths;
    private TrainerLevel leastLevel;
    private List<String> trainers;

    DraftInput(ProgrammeEditionCommand content, List<Choice> authorities) {
        texts = Stream.of(Language.values())
                .filter(language -> !language.isCyrillic())
                .map(language -> new DraftTextInput(
                        language, content.texts().getOrDefault(language, new ProgrammeText("", "", ""))))
                .toList();
        schemes = authorities.stream()
                .map(authority -> new SchemeInput(authority, content.schemes().get(authority.id())))
                .toList();
        hours = content.hours().stripTrailingZeros().toPlainString().replace('.', ',');
        points = content.points();
        validMonths = content.validMonths();
        renewalMonths = content.renewalMonths();
        leastLevel = content.leastLevel();
        trainers = List.copyOf(content.trainerIds());
    }

    ProgrammeEditionCommand command() {
        var said = new EnumMap<Language, ProgrammeText>(Language.class);
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> said.put(text.getLanguage(), text.text()));
        var own = new HashMap<String, AuthorityPoints>();
        schemes.stream()
                .filter(scheme -> scheme.getPoints() != null)
                .forEach(scheme -> own.put(scheme.getCode(), scheme.scheme()));
        return new ProgrammeEditionCommand(
                said,
                new BigDecimal(hours.strip().replace(',', '.')),
                points,
                own,
                validMonths,
                renewalMonths,
                leastLevel,
                Set.copyOf(trainers));
    }

    public List<DraftTextInput> getTexts() {
        return texts;
    }

    public List<SchemeInput> getSchemes() {
        return schemes;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public int getPoints() {
        return points;
    }

    public void setPoints(int points) {
        this.points = points;
    }

    public Integer getValidMonths() {
        return validMonths;
    }

    public void setValidMonths(Integer validMonths) {
        this.validMonths = validMonths;
    }

    public int getRenewalMonths() {
        return renewalMonths;
    }

    public void setRenewalMonths(int renewalMonths) {
        this.renewalMonths = renewalMonths;
    }

    public TrainerLevel getLeastLevel() {
        return leastLevel;
    }

    public void setLeastLevel(TrainerLevel leastLevel) {
        this.leastLevel = leastLevel;
    }

    /** Returns the levels to choose from. */
    public TrainerLevel[] getLevels() {
        return TrainerLevel.values();
    }

    public List<String> getTrainers() {
        return trainers;
    }

    public void setTrainers(List<String> trainers) {
        this.trainers = trainers;
    }
}
