package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.measure.Measure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Says of each figure of the reports what it counts. */
@Named
@RequestScoped
public class DefinitionsBacking {

    /** Returns the figures and shares, by their keys, as they follow one another in the table. */
    public List<String> getKeys() {
        return Stream.concat(
                        Stream.of(Measure.values())
                                .flatMap(measure -> measure == Measure.REACHED
                                        ? Stream.of(
                                                measure.getKey(),
                                                ReportColumn.SHARE.key(),
                                                ReportColumn.CLASS_SHARE.key())
                                        : Stream.of(measure.getKey())),
                        Stream.of(ReportColumn.TRAININGS))
                .toList();
    }
}
