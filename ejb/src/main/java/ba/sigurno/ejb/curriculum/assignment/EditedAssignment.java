package ba.sigurno.ejb.curriculum.assignment;

import java.time.LocalDate;
import java.util.List;

/**
 * An assignment to be changed.
 *
 * @param className the name of the class
 * @param title what the module is called
 * @param dueOn until when it is to be done; null for no such day
 * @param pupilIds the public ids of the pupils who were given it; none for the whole class
 */
public record EditedAssignment(String className, String title, LocalDate dueOn, List<String> pupilIds) {}
