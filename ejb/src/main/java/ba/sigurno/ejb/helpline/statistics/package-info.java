/** Counts contacts for Insafe, Child Helpline International and ministries, rounded so that no figure tells of a few. */
package ba.sigurno.ejb.helpline.statistics;
