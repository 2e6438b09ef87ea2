package ba.sigurno.persistence.enrolment.schoolclass;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores the grades of a class as numbers of two digits, by which a list of classes is in the order of the grades. */
@Converter(autoApply = true)
public class ClassGradesConverter implements AttributeConverter<ClassGrades, String> {

    private static final String SPACE = " ";

    @Override
    public String convertToDatabaseColumn(ClassGrades grades) {
        return grades == null
                ? null
                : grades.all().stream().map("%02d"::formatted).collect(Collectors.joining(SPACE));
    }

    @Override
    public ClassGrades convertToEntityAttribute(String column) {
        return column == null
                ? null
                : new ClassGrades(
                        Stream.of(column.split(SPACE)).map(Integer::valueOf).toList());
    }
}
