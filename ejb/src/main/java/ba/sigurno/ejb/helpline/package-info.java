/** What the parts of the helpline share: a form that is sent twice is entered once. */
package ba.sigurno.ejb.helpline;
