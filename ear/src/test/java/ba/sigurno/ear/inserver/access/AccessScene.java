package ba.sigurno.ear.inserver.access;

import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.persistence.training.session.SessionMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the {@link AccessMatrix} asks about: things whose owners are known, by their public ids. */
final class AccessScene {

    /** The school of the class. */
    String schoolId;

    /** A class with one teacher, which has begun with a module. */
    String classId;

    /** A class with two teachers, which was given a module but has not begun. */
    String sharedClassId;

    /** A class of last school year, with a pupil. */
    String lastYearClassId;

    /** A class with which nothing was done. */
    String unusedClassId;

    /** Its pupil, of the class of last year. */
    String lastYearPupilId;

    /** A class of this year as which another one of last year went on. */
    String continuedClassId;

    /** The second of these teachers. */
    String teammateId;

    /** Who taught both classes until the role was withdrawn: the address. */
    String formerTeacher;

    /** Who taught both classes until a change to another school: the address. */
    String atOtherSchool;

    /** Who was a substitute in both classes until the day before yesterday: the address. */
    String formerSubstitute;

    /** A class of a colleague that invited the teacher. */
    String invitingClassId;

    /** A pupil of the class. */
    String pupilId;

    /** Another pupil of the class. */
    String classmateId;

    /** The code by which a pupil of the class of last year moves. */
    String transferCode;

    /** A pupil of a class elsewhere, to whom the module is not given. */
    String outsiderId;

    /** The module of the class. */
    String assignmentId;

    /** Another one, with questions before and after it. */
    String askingAssignmentId;

    /** The module of the class that has not begun. */
    String untouchedAssignmentId;

    /** A lesson of the module. */
    String lessonId;

    /** An attempt of the pupil that is over. */
    String finishedAttemptId;

    /** An attempt of the pupil that goes on. */
    String openAttemptId;

    /** The question of it that comes next. */
    QuestionView question;

    /** An answer to that: the fields of its form. */
    Map<String, List<String>> answer;

    /** A request for a workshop for the class that waits for the coordinator. */
    String requestedId;

    /** One that waits for the planner. */
    String approvedId;

    /** One that is planned. */
    String plannedId;

    /** One that has begun and waits for its trainer's report. */
    String begunId;

    /** The code by which those who are there say what it is like. */
    String feedbackCode;

    /** One that was held, as its trainer reported. */
    String reportedId;

    /** The public id of who comes to it beside the trainer. */
    String assistantId;

    /** The public id of a guest who can come to it, and of the time at which. */
    String guestId;

    String slotId;

    /** The public id of the time of another guest, who is invited to it. */
    String invitedSlotId;

    /** The day of the planned workshop. */
    LocalDate workshopDay;

    /** A leave of the trainer. */
    String leaveId;

    /** The days far ahead on which somebody stands in for the coordinator. */
    String deputyId;

    /** A place that is proposed for the approved request. */
    String placeId;

    /** A training that was held, for which a certificate was issued and one is due. */
    String heldSessionId;

    /** A training that was held, for which nobody was given the certificate that is due. */
    String dueSessionId;

    /** A training that was held, of whose teacher a result and a task are missing. */
    String taskSessionId;

    /** The assessment. */
    String testId;

    /** The task. */
    String taskId;

    /** The file that the teacher handed in for another task of that session. */
    String fileId;

    /** A test that is taken online, for the teacher of that session. */
    String onlineTestId;

    /** An attempt of that teacher at it. */
    String attemptAtTestId;

    /** A training to come of which every seat is taken and somebody waits. */
    String fullSessionId;

    /** A training to come, for teachers of the school's authority. */
    String comingSessionId;

    /** A file of the training that was held, in which the teacher had a seat. */
    String materialId;

    /** A file for schools, of the topic of the workshop that was reported on. */
    String topicMaterialId;

    /** A meeting that is being held, at which the teacher has a seat. */
    SessionMeeting meeting;

    /** The certificate: what its paper tells. */
    String checkToken;

    String serial;
    LocalDate heldOn;
}
