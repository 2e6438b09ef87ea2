/** The question bank: the questions that editors search, write, translate, review and keep in order. */
package ba.sigurno.ejb.quiz.bank;
