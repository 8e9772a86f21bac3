/* Runs before the other scripts. On Linux the project brings its own Node; elsewhere the installed one must do. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`This project needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
			'Run "npm ci" again (on Linux it brings Node 24), or install a newer Node from nodejs.org.',
	);
	process.exit(1);
}
