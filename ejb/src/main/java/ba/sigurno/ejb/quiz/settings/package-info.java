/** What editors settle about quizzes: their rules, and what they ask. */
package ba.sigurno.ejb.quiz.settings;
