package ba.sigurno.ear.inserver.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.disclosure.PupilDataPdf;
import ba.sigurno.ejb.enrolment.disclosure.PupilDisclosure;
import ba.sigurno.ejb.enrolment.disclosure.PupilTable;
import ba.sigurno.ejb.enrolment.disclosure.PupilTables;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that is held about a pupil is told, and goes when the pupil is erased, table by table. */
@ExtendWith(ArquillianExtension.class)
class PupilDisclosureIT {

    /** Their rows refer to a pupil by way of another table that does, and go with it. */
    private static final Set<String> BEYOND = Set.of("attempt_item", "competition_answer");

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private LearningClass learning;

    @Inject
    private PupilDisclosure disclosure;

    @Inject
    private PupilService pupils;

    @Inject
    private Rows rows;

    @Inject
    @Any
    private Instance<PupilTables> rooms;

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(2);
    }

    @Test
    void everyTableWithRowsOfAPupilIsTold() {
        assertThat(told()).containsAll(BEYOND).containsAll(referring().keySet()).contains("pupil");
        assertThat(told()).hasSize(referring().size() + BEYOND.size() + 1);
    }

    @Test
    void noRowKeepsAPupilWhoIsErased() {
        assertThat(referring().values()).allMatch(rule -> rule.equals("CASCADE") || rule.equals("SET NULL"));
    }

    @Test
    void whatAPupilDidIsToldWithTheAnswersAndGoesWithThePupil() throws Exception {
        var id = learning.pupil(0);
        transaction.begin();
        em.createNativeQuery(
                        "INSERT INTO lesson_answer (pupil_id, lesson_id, block, answer, correct, answered_at)"
                                + " SELECT p.id, (SELECT MIN(id) FROM lesson), '2.1', '1,3', TRUE, NOW(6) FROM pupil p WHERE p.public_id = ?")
                .setParameter(1, id)
                .executeUpdate();
        transaction.commit();
        var data = asTeacher.call(Demo.TEACHER_TK, () -> disclosure.of(learning.id(), id));
        assertThat(data.tables().keySet()).isEqualTo(told());
        assertThat(data.tables().get("lesson_answer"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("answer", "1,3").containsEntry("block", "2.1"));
        assertThat(data.toJson()).contains("\"lesson_answer\"", "\"1,3\"").doesNotContain("code_cipher");
        var pdf = new ByteArrayOutputStream();
        PupilDataPdf.render(data, pdf);
        assertThat(pdf.size()).isGreaterThan(1000);

        asTeacher.call(Demo.TEACHER_TK, () -> {
            pupils.erase(learning.id(), id);
            return null;
        });
        assertThat(rows.count("SELECT COUNT(*) FROM pupil WHERE public_id = ?", id))
                .isZero();
        for (var table : referring().keySet()) {
            assertThat(rows.count("SELECT COUNT(*) FROM " + table + " WHERE pupil_id IS NOT NULL"
                            + " AND pupil_id NOT IN (SELECT id FROM pupil)"))
                    .as(table)
                    .isZero();
        }
    }

    private Set<String> told() {
        return rooms.stream()
                .flatMap(room -> room.tables().stream())
                .map(PupilTable::table)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Returns the tables with a key of a pupil, and what becomes of their rows when it goes. */
    @SuppressWarnings("unchecked")
    private java.util.Map<String, String> referring() {
        List<Object[]> keys = em.createNativeQuery(
                        "SELECT table_name, delete_rule FROM information_schema.referential_constraints"
                                + " WHERE constraint_schema = DATABASE() AND referenced_table_name = 'pupil'")
                .getResultList();
        return keys.stream().collect(Collectors.toMap(key -> String.valueOf(key[0]), key -> String.valueOf(key[1])));
    }
}
