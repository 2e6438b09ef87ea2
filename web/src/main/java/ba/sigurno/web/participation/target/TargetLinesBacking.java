package ba.sigurno.web.participation.target;

import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.participation.target.TargetService;
import ba.sigurno.persistence.participation.target.Aim;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Puts the shares of a report beside the targets of its jurisdiction. */
@Named
@RequestScoped
public class TargetLinesBacking {

    @Inject
    private TargetService targets;

    private List<TargetLine> lines;

    /**
     * A share and its target, in percent.
     *
     * @param share null when it is not known
     */
    public record TargetLine(Aim aim, BigDecimal share, BigDecimal percent) {

        /** Returns the key of its name in messages. */
        public String getKey() {
            return "participation_aim_" + aim.name().toLowerCase(Locale.ROOT);
        }

        /** Returns whether the target is reached. */
        public boolean isReached() {
            return share != null && share.compareTo(percent) >= 0;
        }
    }

    /** Returns the lines for a report of a whole jurisdiction; none for another or one that is limited. */
    public List<TargetLine> of(ParticipationReport report) {
        if (lines == null) {
            lines = read(report);
        }
        return lines;
    }

    private List<TargetLine> read(ParticipationReport report) {
        var authority = report.scope().authority();
        var selection = report.selection();
        if (authority == null || selection.isOfPart() || selection.strand() != null) {
            return List.of();
        }
        var school = report.scope().school();
        var municipality = report.scope().municipality();
        var address = new ScopeAddress(
                authority.getCode(),
                municipality == null ? null : municipality.getNameLatin(),
                school == null ? null : school.getPublicId());
        return targets.targets(address, report.year().startYear()).entrySet().stream()
                .map(each -> new TargetLine(
                        each.getKey(), share(each.getKey(), report.total()), BigDecimal.valueOf(each.getValue())))
                .toList();
    }

    private static BigDecimal share(Aim aim, Measures total) {
        return switch (aim) {
            case ACTIVE_SCHOOLS -> total.share(Measure.ACTIVE_SCHOOLS, Measure.SCHOOLS);
            case REACHED -> total.share(Measure.REACHED, Measure.ENROLLED);
            case CERTIFIED -> total.share(Measure.CERTIFIED, Measure.TEACHERS);
        };
    }
}
