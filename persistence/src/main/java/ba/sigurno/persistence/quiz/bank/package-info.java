/** Questions with their tags and versions, as editors keep them. */
package ba.sigurno.persistence.quiz.bank;
