/** Who opens the hotline or the helpline is let in by somebody there too, not by an administrator alone. */
package ba.sigurno.ejb.identity.vouching;
