package ba.sigurno.web.enrolment.oneroster;

import ba.sigurno.ejb.enrolment.oneroster.PackageCommand;
import ba.sigurno.ejb.enrolment.oneroster.PackageReview;
import ba.sigurno.ejb.enrolment.oneroster.PackageService;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.entity.ChosenRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what a package with classes and pupils does, class by class, and takes it. */
@Named
@RequestScoped
public class ReviewPackageBacking {

    /** The line of a doubtful row; what else can be ticked is a class. */
    private static final String LINE = "\\d{1,7}";

    @Inject
    private PackageService packages;

    @Inject
    private ChosenRows chosen;

    @Inject
    private LanguageBacking language;

    private String id;
    private int page = 1;
    private Language learning;
    private boolean remove;
    private PackageReview review;

    /** Reads the package. */
    public void load() {
        review = packages.review(id, page);
        learning = language.getCurrent();
    }

    /** Takes the classes that are ticked. */
    public String takeChosen() {
        return take(chosen.required().stream().filter(key -> !key.matches(LINE)).collect(Collectors.toSet()));
    }

    /** Takes all classes. */
    public String takeAll() {
        return take(Set.of());
    }

    private String take(Set<String> classes) {
        var others = chosen.getKeys().stream()
                .filter(key -> key.matches(LINE))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        packages.take(id, new PackageCommand(classes, learning, remove, others));
        return "/enrolment/oneroster/review-package?faces-redirect=true&page=" + page + "&id=" + id;
    }

    /** Returns the effects that pupils can have. */
    public List<RosterEffect> getEffects() {
        return List.of(RosterEffect.values());
    }

    /** Returns the names of classes that the package says are to be removed. */
    public String getEnded() {
        return String.join(", ", review.document().ended());
    }

    public PackageReview getReview() {
        return review;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** Returns the language in which new classes learn. */
    public Language getLearning() {
        return learning;
    }

    public void setLearning(Language learning) {
        this.learning = learning;
    }

    /** Returns whether those who are to be removed, or are missing in a package of everything, are erased. */
    public boolean isRemove() {
        return remove;
    }

    public void setRemove(boolean remove) {
        this.remove = remove;
    }
}
