/** Children in danger who are handed on, by two people and within a time; mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.helpline.escalation;
