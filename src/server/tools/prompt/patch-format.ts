/** How a model writes a change to a scene: blocks, so that its answer is as short as the change. */
export const patchFormatPart = `Answer with one or more blocks and nothing else:

<<<<<<< SEARCH
lines of the scene, copied exactly, enough of them to be found once
=======
the lines that take their place
>>>>>>> REPLACE

- Each block as small as it can be: the lines that change, and one or two around them only where they are needed to be found once.
- Copy SEARCH lines to the letter, without line numbers; never abbreviate with «…» or comments.
- What is not in a block stays as it is. To add an import, search for an import line and replace it by itself and the new one.`;
