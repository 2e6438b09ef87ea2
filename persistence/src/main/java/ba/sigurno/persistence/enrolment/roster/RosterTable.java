package ba.sigurno.persistence.enrolment.roster;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.entity.ManyRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The pupils that lists make as a table, over JDBC: those of a class are written at once, and a package has thousands of classes. */
public final class RosterTable {

    private RosterTable() {}

    /** Adds pupils, and notes that an import made them; the import and their classes are stored already. */
    public static void insert(Connection connection, RosterImport row, List<Pupil> pupils) throws SQLException {
        ManyRows.insert(
                connection,
                "pupil (public_id, class_id, nickname, code_cipher, recognition_cipher, source_key, grade, sign_outs,"
                        + " created_at)",
                pupils.stream().map(RosterTable::values).toList());
        try (var changes = connection.prepareStatement("INSERT INTO roster_change (roster_import_id, pupil_id, made)"
                + " SELECT ?, id, TRUE FROM pupil WHERE public_id IN (" + "?,".repeat(pupils.size() - 1)
                + "?) ORDER BY id")) {
            int at = 0;
            changes.setLong(++at, row.getId());
            for (var pupil : pupils) {
                changes.setString(++at, pupil.getPublicId());
            }
            changes.executeUpdate();
        }
    }

    private static Object[] values(Pupil pupil) {
        return new Object[] {
            pupil.getPublicId(),
            pupil.getSchoolClass().getId(),
            pupil.getNickname(),
            pupil.getCodeCipher(),
            pupil.getRecognitionCipher(),
            pupil.getSourceKey().orElse(null),
            pupil.knownGrade().orElse(null),
            pupil.getSignOuts(),
            LocalDateTime.ofInstant(pupil.getCreatedAt(), ZoneOffset.UTC)
        };
    }
}
