package ba.sigurno.ear.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.mail.Outbox;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Query;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whoever signs in as an adult and changes something leaves a trace. Read from the bytecode: a service's method that
 * reaches a write of the database, or of an entity's field, reaches the recorder too. Children are in no trail.
 */
@AnalyzeClasses(locations = House.class)
class AuditTrailTest {

    private static final String CHILD = "PUPIL";

    private static final List<Class<?>> ENTITIES = List.of(Entity.class, MappedSuperclass.class, Embeddable.class);

    /** The audit trail, and that of what is confidential, which administrators do not read. */
    private static final List<Class<?>> RECORDERS = List.of(AuditService.class, CustodyLedger.class);

    /** What leaves no trace all the same, a class or one of its methods, and why. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(
            entry("GameService", "a class at play, of which nothing is kept longer than the competition"),
            entry("FeedbackService.give", "anonymous"),
            entry("OwnAccountService.speak", "the language in which one reads"),
            entry("OwnAssessmentService", "the teacher's own answers, which keep their times"),
            entry("AttemptEnd.end", "the end of an attempt, which keeps its time"),
            entry("QuestionEditing.create", "a draft, whose version names its authors"),
            entry("QuestionEditing.copy", "a draft, whose version names its authors"),
            entry("QuestionEditing.translate", "a draft, whose version names its authors"),
            entry("QuestionEditing.save", "a draft, whose version names its authors"),
            entry("QuestionEditing.tag", "how a question is found, not what it says"),
            entry("LessonEditing", "a draft of a module; publishing it is recorded"),
            entry("LessonTranslation", "a draft of a lesson; publishing it is recorded"),
            entry("ModuleTranslation", "a draft of a module; its publication is recorded"),
            entry("PictureStore.add", "part of a question"),
            entry("ImportService", "what was read of a file; taking it into the bank is recorded"),
            entry("EditionDrafting.save", "a draft of a programme; opening it is recorded"),
            entry("EditionSteps.revise", "a draft of a programme; opening it is recorded"),
            entry("RequirementDrafting", "a draft of a programme; opening it is recorded"),
            entry("LibraryEditing.write", "a draft of an item of the library; its publication is recorded"),
            entry("ModuleEditing.set", "a draft of a module; its publication is recorded"),
            entry("ModuleEditing.text", "a draft of a module; its publication is recorded"),
            entry("ModuleEditing.addLesson", "a draft of a module; its publication is recorded"),
            entry("ModuleEditing.move", "a draft of a module; its publication is recorded"),
            entry("ModuleEditing.drop", "a draft of a module; its publication is recorded"),
            entry("ModuleEditing.teach", "a draft of a module; its publication is recorded"),
            entry("ModuleQuestions", "a draft of a module; its publication is recorded"),
            entry("ModuleImportService.begin", "what was read of a file; making a draft of it is recorded"),
            entry("TeamInvitationListService.read", "what was read of a file; sending its invitations is recorded"),
            entry("CorrectionService.preview", "counts, and keeps only what that found"),
            entry("RetentionService.count", "counts, and keeps only what that found"),
            entry("ClosedEditionService.prove", "counts again and keeps only what that found"),
            entry("ApprovalDigestService.tell", "sends what tells of approvals; each of them is recorded"),
            entry("SeasonProposalService.tell", "sends what tells of workshops; planning each is recorded"),
            entry("OpeningService", "in the confidential schema, which the trail of the main one does not tell of"),
            entry("ShiftService", "in the confidential schema, which the trail of the main one does not tell of"),
            entry("DebriefService", "in the confidential schema, which the trail of the main one does not tell of"),
            entry(
                    "ContactService",
                    "a contact, which keeps its counsellor while it is one; administrators read the trail"),
            entry("DirectoryService", "public knowledge, in the schema of what is confidential"),
            entry("EscalationService", "keeps all its steps and by whom; administrators read the trail"),
            entry("EditionSwitch.look", "writes only to see whether the database takes it"));

    @ArchTest
    static void whoChangesSomethingLeavesATrace(JavaClasses house) {
        assertThat(silent(house).filter(method -> exemption(method).isEmpty()))
                .extracting(AuditTrailTest::name)
                .isEmpty();
    }

    @ArchTest
    static void noExemptionIsLeftOver(JavaClasses house) {
        assertThat(EXEMPT.keySet())
                .isSubsetOf(silent(house)
                        .flatMap(method -> exemption(method).stream())
                        .toList());
    }

    private static Stream<JavaMethod> silent(JavaClasses house) {
        return house.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(AuditTrailTest::isForAdults)
                .filter(method -> reaches(method, AuditTrailTest::writes) && !reaches(method, AuditTrailTest::records));
    }

    private static Optional<String> exemption(JavaMethod method) {
        return Stream.of(method.getOwner().getSimpleName(), name(method))
                .filter(EXEMPT::containsKey)
                .findFirst();
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    /** Whether adults call a method: those of a role, or those who are asked for their account whatever their role. */
    private static boolean isForAdults(JavaMethod method) {
        if (!method.getModifiers().contains(JavaModifier.PUBLIC)) {
            return false;
        }
        if (method.isAnnotatedWith(PermitAll.class)) {
            return reaches(method, AuditTrailTest::asksForTheAccount);
        }
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .map(allowed -> !List.of(allowed.value()).equals(List.of(CHILD)))
                .orElseGet(() -> reaches(method, AuditTrailTest::asksForTheAccount));
    }

    private static boolean asksForTheAccount(JavaCodeUnit unit) {
        return calls(unit)
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Caller.class)
                        && call.getName().equals("account"));
    }

    /** Whether a method, or one that it calls in the end, does something directly. */
    private static boolean reaches(JavaCodeUnit start, Predicate<JavaCodeUnit> deed) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(start));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (deed.test(next)) {
                return true;
            }
            calls(next)
                    .flatMap(AuditTrailTest::targets)
                    .filter(target -> House.holds(target.getOwner()) && !isApart(target.getOwner()))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }

    /** Neither a record in the trail nor a mail is a change that would have to be recorded. */
    private static boolean isApart(JavaClass type) {
        return RECORDERS.stream().anyMatch(type::isEquivalentTo) || type.isEquivalentTo(Outbox.class);
    }

    private static Stream<? extends JavaAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream);
    }

    /** What is called, and what implements it. */
    private static Stream<JavaCodeUnit> targets(JavaAccess<?> call) {
        var called = call.getTarget().resolveMember().map(JavaCodeUnit.class::cast).stream()
                .toList();
        return Stream.concat(
                called.stream(),
                called.stream()
                        .filter(unit -> House.holds(unit.getOwner()))
                        .flatMap(unit -> unit.getOwner().getAllSubclasses().stream()
                                .flatMap(type -> type
                                        .tryGetMethod(
                                                unit.getName(),
                                                unit.getRawParameterTypes().stream()
                                                        .map(JavaClass::getName)
                                                        .toArray(String[]::new))
                                        .stream())));
    }

    private static boolean records(JavaCodeUnit unit) {
        return calls(unit).anyMatch(call -> RECORDERS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo));
    }

    private static boolean writes(JavaCodeUnit unit) {
        return calls(unit).anyMatch(AuditTrailTest::isWrite)
                || (unit.isMethod() && unit.getFieldAccesses().stream().anyMatch(AuditTrailTest::isChange));
    }

    private static boolean isWrite(JavaAccess<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        return (owner.isAssignableTo(EntityManager.class)
                        && Set.of("persist", "remove", "merge").contains(name))
                || (owner.isAssignableTo(Query.class) && name.equals("executeUpdate"))
                || (owner.isAssignableTo(Statement.class)
                        && name.startsWith("execute")
                        && !name.equals("executeQuery"));
    }

    private static boolean isChange(JavaFieldAccess access) {
        return access.getAccessType() == JavaFieldAccess.AccessType.SET
                && ENTITIES.stream().anyMatch(kind -> access.getTargetOwner().isAnnotatedWith(kind.getName()));
    }
}
