/** The question bank: what editors search, write, translate, review and keep in order. */
package ba.sigurno.ejb.quiz.bank;
