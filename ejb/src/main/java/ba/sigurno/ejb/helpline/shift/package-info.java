/** When the helpline is open, who is there when, and who needs to talk after it. */
package ba.sigurno.ejb.helpline.shift;
