/** The page on which somebody of the hotline or the helpline vouches for others. */
package ba.sigurno.web.identity.vouching;
