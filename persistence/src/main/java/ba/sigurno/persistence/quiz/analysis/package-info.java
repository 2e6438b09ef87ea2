/** Counts and sums over attempts, from which the statistics of questions are computed. */
package ba.sigurno.persistence.quiz.analysis;
