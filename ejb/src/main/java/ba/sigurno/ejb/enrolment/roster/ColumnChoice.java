package ba.sigurno.ejb.enrolment.roster;

/**
 * The columns of a list that are read.
 *
 * @param columns the number of columns that the list had when they were chosen; of another list nothing was chosen
 * @param name the column of first names, or of whole names when there is none of surnames; the first is 0
 * @param surname the column of surnames; null for none
 * @param surnameFirst whether whole names begin with the surname
 */
public record ColumnChoice(int columns, int name, Integer surname, boolean surnameFirst) {}
