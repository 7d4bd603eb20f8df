import { notFound } from 'next/navigation';

/** An address that no page has: answered inside the frame, so that the reader still has the navigation. */
export default function Inconnue() {
  notFound();
}
