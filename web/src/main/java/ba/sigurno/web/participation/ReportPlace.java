package ba.sigurno.web.participation;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.util.ArrayList;
import java.util.List;

/** Names what a report is about, and what that is a part of. */
final class ReportPlace {

    private final Scope scope;
    private final Language language;

    ReportPlace(Scope scope, Language language) {
        this.scope = scope;
        this.language = language;
    }

    /**
     * A place above or the place itself.
     *
     * @param name in the reader's script
     * @param authority the code; null for the country
     * @param municipality its Latin name; null for none
     */
    public record Step(String name, String authority, String municipality) {}

    /** Returns the name of the place. */
    String name() {
        if (scope.school() != null) {
            return Transliterator.inScriptOf(language, scope.school().getName());
        }
        var steps = steps(false);
        return steps.get(steps.size() - 1).name();
    }

    /** Returns the places from the country, or from the first that the reader may see, down to the municipality. */
    List<Step> steps(boolean ofCentre) {
        var steps = new ArrayList<Step>();
        var authority = scope.authority();
        if (ofCentre || authority == null) {
            steps.add(new Step(Messages.text(language, "participation_country"), null, null));
        }
        if (authority != null) {
            if (!ofCentre && scope.sums() && authority.getCoordinator() != null) {
                var above = authority.getCoordinator();
                steps.add(new Step(Localised.text(above.getTexts(), language), above.getCode(), null));
            }
            steps.add(new Step(Localised.text(authority.getTexts(), language), authority.getCode(), null));
        }
        if (scope.municipality() != null) {
            var municipality = scope.municipality();
            steps.add(new Step(municipality.nameIn(language), authority.getCode(), municipality.getNameLatin()));
        }
        return steps;
    }
}
