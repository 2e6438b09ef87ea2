/** Hands on what an other must do for a child in danger: by two people, within a time, until the receiver has answered. */
package ba.sigurno.ejb.helpline.escalation;
