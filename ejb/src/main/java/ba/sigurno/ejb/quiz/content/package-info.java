/** Questions as people see them: presented, answered, and with the key for staff. */
package ba.sigurno.ejb.quiz.content;
