/**
 * Analyses the quality of quizzes and their questions by classical test theory: facility, discrimination and the
 * choices taken of each question, reliability and the distribution of scores of each quiz.
 */
package ba.sigurno.ejb.quiz.analysis;
