/** The second factors with which accounts confirm a sign-in. */
package ba.sigurno.persistence.identity.factor;
