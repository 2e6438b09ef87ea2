/** The pages on which matters are handed on. */
package ba.sigurno.web.helpline.escalation;
