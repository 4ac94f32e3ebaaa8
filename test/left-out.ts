/** What `npm test` does not try: said in one line, where somebody reads the outcome. */
export default function sayWhatIsLeftOut(): () => void {
  return () => {
    process.stderr.write("Left out: the tests of the portal in a browser, npm run test:browser (needs Chromium).\n");
  };
}
