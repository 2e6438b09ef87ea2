/** The editors' pages of the question bank. */
package ba.sigurno.web.quiz.bank;
