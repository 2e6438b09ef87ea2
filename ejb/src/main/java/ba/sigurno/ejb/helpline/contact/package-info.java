/** Records contacts of the helpline within seconds, and makes figures of them when their time is over. */
package ba.sigurno.ejb.helpline.contact;
