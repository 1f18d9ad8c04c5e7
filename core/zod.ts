// The one door to Zod. It would try `new Function` to run faster, as soon as a schema is made; the content security policy
// forbids it, and says so on the console. So it is told before any schema is: a module that went past this door, and was read
// first, would break the policy of the page.
import { z } from 'zod';

z.config({ jitless: true });

export { z };
